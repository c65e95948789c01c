package kutip.insight;

import java.util.List;
import kutip.article.ArticleHit;
import kutip.company.Company;
import kutip.company.Person;

/** What a search found, best first in each list. */
public record SearchHits(
    List<Company> companies,
    List<Person> people,
    List<FactLine> facts,
    List<ArticleHit> articles) {}
