package kutip.fact;

import java.util.Map;
import java.util.TreeMap;

/** Ranges of numbers, joined where they overlap. */
final class Ranges {

  private final TreeMap<Double, Double> highByLow = new TreeMap<>();

  void add(double low, double high) {
    double from = low;
    double to = high;
    Map.Entry<Double, Double> left = highByLow.floorEntry(to);
    while (left != null && left.getValue() >= from) {
      from = Math.min(from, left.getKey());
      to = Math.max(to, left.getValue());
      highByLow.remove(left.getKey());
      left = highByLow.floorEntry(to);
    }
    highByLow.put(from, to);
  }

  void forEach(Each each) {
    highByLow.forEach(each::range);
  }

  /** Hears of one range. */
  interface Each {
    void range(double low, double high);
  }
}
