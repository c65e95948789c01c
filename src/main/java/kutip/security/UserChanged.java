package kutip.security;

/**
 * A user's role, password or standing changed: whoever is signed in under the name must be anew.
 */
public record UserChanged(String name) {}
