package kutip.article;

import java.util.List;
import org.springframework.stereotype.Service;

/** Stores articles. */
@Service
public class ArticleService {

  /**
   * Stores drafts in one transaction and publishes {@link ArticlesStored} for the new ones inside
   * it.
   *
   * @return one result for each draft, in the same order
   */
  public List<StoreResult> store(List<ArticleDraft> drafts) {
    throw new UnsupportedOperationException();
  }
}
