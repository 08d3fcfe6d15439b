#if NET
using System.Runtime.CompilerServices;

// Assemblies compiled against the netstandard2.0 Core look for this type here when they run beside the net10.0 one.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
