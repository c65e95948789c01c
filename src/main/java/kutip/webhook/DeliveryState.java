package kutip.webhook;

import java.util.Locale;
import kutip.shared.Keyed;

/** How far telling has come. */
public enum DeliveryState implements Keyed {
  WAITING,
  DELIVERED,
  /** Tried too often. */
  FAILED,
  /** Its facts were gone before they could be told. */
  DROPPED;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
