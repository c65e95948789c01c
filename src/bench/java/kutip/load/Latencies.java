package kutip.load;

import java.util.Arrays;

/** Times of many requests, from many threads. */
final class Latencies {

  private long[] nanos = new long[1 << 16];
  private int count;
  private long errors;

  synchronized void add(long time) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = time;
  }

  synchronized void failed() {
    errors++;
  }

  synchronized int count() {
    return count;
  }

  synchronized long errors() {
    return errors;
  }

  /** Milliseconds within which that share of requests was answered. */
  synchronized double within(double share) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[(int) Math.min(count - 1L, Math.round(count * share))] / 1e6;
  }

  @Override
  public String toString() {
    return "%d answers, %d errors, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.1f ms"
        .formatted(count(), errors(), within(0.5), within(0.95), within(0.99), within(1));
  }
}
