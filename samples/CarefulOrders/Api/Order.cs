namespace CarefulOrders.Api;

/// <summary>An order as it is listed.</summary>
/// <param name="Number">Unique in the shop.</param>
/// <param name="Total">In the shop's currency.</param>
public sealed record Order(string Number, decimal Total);
