package kutip.fact;

/** In which order facts are listed. */
public enum FactSort {
  NEWEST,
  OLDEST,
  /** Greatest amount in US dollars first. */
  AMOUNT,
  /** Most independent sources first. */
  SOURCES
}
