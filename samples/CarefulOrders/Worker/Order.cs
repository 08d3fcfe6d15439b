namespace CarefulOrders;

/// <summary>An order as the orders service lists it.</summary>
/// <param name="Number">Unique in the shop.</param>
/// <param name="Total">In the shop's currency.</param>
public sealed record Order(string Number, decimal Total);
