package kutip.insight;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kutip.fact.FactFilter;
import kutip.fact.FactSort;
import org.springframework.stereotype.Service;

/** Reads what charts, tables, answers and reports show. */
@Service
public class InsightQueries {

  public Totals totals() {
    throw new UnsupportedOperationException();
  }

  /** Months with moves, oldest first. */
  public List<TalentMonth> talentByMonth(FactFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** Companies by the number of people that came or went, most first. */
  public List<CompanyFlow> netFlow(FactFilter filter, int limit) {
    throw new UnsupportedOperationException();
  }

  /** Market-cap changes by day, the newest {@code limit} ones, oldest first. */
  public List<MarketPoint> marketChanges(FactFilter filter, int limit) {
    throw new UnsupportedOperationException();
  }

  /** Spending by company and category, greatest companies first. */
  public List<SpendingCell> spending(FactFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** Facts as a list shows them, each with the claim that states it best. */
  public List<FactLine> lines(FactFilter filter, FactSort sort, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  public long countLines(FactFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** Passes on every claim of every fact, newest fact first, without holding them all. */
  public void evidence(FactFilter filter, Consumer<EvidenceRow> row) {
    throw new UnsupportedOperationException();
  }

  public Optional<CompanyInsight> company(String slug) {
    throw new UnsupportedOperationException();
  }

  /** Companies with the words in a name, those with most facts first; all for a blank text. */
  public List<CompanyCount> companies(String words, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  public SearchHits search(String words, int limitEach) {
    throw new UnsupportedOperationException();
  }
}
