package kutip.insight;

import kutip.fact.FactFilter;

/**
 * Persons who took on a role, by its words as articles give them.
 *
 * @param people accepted ones
 * @param facts the facts behind both figures
 */
public record RoleCount(String role, long people, long unreviewed, FactFilter facts) {}
