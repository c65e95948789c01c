package kutip.security;

/**
 * Who a program acts for and what it may do.
 *
 * @param role the lesser of the token's and its user's role
 */
public record TokenHolder(TokenId token, String user, Role role) {}
