using System.Net;
using SecretGuard.Cli.Verification;

namespace SecretGuard.Cli.Tests.Verification;

public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("20.190.159.4")]
    [InlineData("172.15.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("11.0.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:20.190.159.4")]
    [InlineData("64:ff9b::14be:9f04")]
    public void PublicAddresses_AreAllowed(string address) => Assert.True(AddressGuard.IsAllowed(IPAddress.Parse(address), allowsLoopback: false));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::10.0.0.1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:0a00:0001::1")]
    public void PrivateAndReservedAddresses_AreNot_LoopbackAllowedOrNot(string address)
    {
        Assert.False(AddressGuard.IsAllowed(IPAddress.Parse(address), allowsLoopback: false));
        Assert.False(AddressGuard.IsAllowed(IPAddress.Parse(address), allowsLoopback: true));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public void ThisMachine_IsAllowedWhereAskedFor(string address)
    {
        Assert.False(AddressGuard.IsAllowed(IPAddress.Parse(address), allowsLoopback: false));
        Assert.True(AddressGuard.IsAllowed(IPAddress.Parse(address), allowsLoopback: true));
    }
}
