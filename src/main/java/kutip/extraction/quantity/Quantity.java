package kutip.extraction.quantity;

/** A figure or date in a text; the span counts UTF-16 chars, {@code end} exclusive. */
public sealed interface Quantity
    permits MoneyQuantity, PercentQuantity, NumberQuantity, DateQuantity {

  int start();

  int end();
}
