package kutip.insight;

import java.time.YearMonth;
import kutip.fact.FactFilter;

/**
 * People moves of one month. Persons and groups apart, since one layoff outweighs a year of moves;
 * unreviewed facts are counted in their own figures, never in the others. Reported and denied moves
 * are left out.
 *
 * @param joins moves into a company with known destination
 * @param leaves moves out of a company with known origin
 * @param hired people in groups taken on
 * @param laidOff people in groups dismissed
 * @param facts the facts behind the figures
 */
public record TalentMonth(
    YearMonth month,
    long joins,
    long unreviewedJoins,
    long leaves,
    long unreviewedLeaves,
    long hired,
    long unreviewedHired,
    long laidOff,
    long unreviewedLaidOff,
    FactFilter facts) {}
