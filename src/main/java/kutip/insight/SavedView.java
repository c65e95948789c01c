package kutip.insight;

/**
 * A page with its filters under a name.
 *
 * @param page the page's path
 * @param query its filters, as they stand in the address
 * @param team whether everyone sees it
 */
public record SavedView(
    long id, String owner, String page, String name, String query, boolean team) {}
