package kutip.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import org.springframework.stereotype.Service;

/** Reads stored claims. */
@Service
public class ClaimQueries {

  public Optional<Claim> find(ClaimId id) {
    throw new UnsupportedOperationException();
  }

  /** The claims of those ids that exist. */
  public Map<ClaimId, Claim> findAll(Collection<ClaimId> ids) {
    throw new UnsupportedOperationException();
  }

  /** An article's claims without the superseded ones, title first, in the order of their spans. */
  public List<Claim> ofArticle(ArticleId article) {
    throw new UnsupportedOperationException();
  }

  /** In the order of their ids. */
  public List<Claim> list(ClaimFilter filter, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  /** Claims with a greater id than {@code after}, in the order of their ids: for long exports. */
  public List<Claim> listAfter(ClaimFilter filter, ClaimId after, int limit) {
    throw new UnsupportedOperationException();
  }

  public long count(ClaimFilter filter) {
    throw new UnsupportedOperationException();
  }
}
