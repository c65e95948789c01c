package kutip.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads feeds and how they are. */
@Service
public class FeedQueries {

  private final FeedRows rows;

  FeedQueries(FeedRows rows) {
    this.rows = rows;
  }

  public List<Feed> all() {
    return rows.all();
  }

  public Optional<Feed> find(FeedId id) {
    return rows.find(id);
  }
}
