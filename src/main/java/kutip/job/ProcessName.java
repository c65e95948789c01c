package kutip.job;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells this process from every other that shares the database. */
final class ProcessName {

  private static final int LONGEST = 100;

  private ProcessName() {}

  static String shortened() {
    String name = ProcessHandle.current().pid() + "@" + host();
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
