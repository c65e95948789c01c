package kutip.security;

/** A token is good no longer. */
record TokenRevoked(String hash) {}
