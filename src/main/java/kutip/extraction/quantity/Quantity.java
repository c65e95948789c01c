package kutip.extraction.quantity;

public sealed interface Quantity
    permits MoneyQuantity, PercentQuantity, NumberQuantity, DateQuantity {
  int start();

  int end();
}
