/**
 * Turns bytes of any kind into article drafts: detects the kind by content, unpacks archives within
 * limits, names what it refuses. Knows neither the store nor the network.
 */
@org.jspecify.annotations.NullMarked
package kutip.intake.read;
