package kutip.article;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SightingRepository extends JpaRepository<SightingEntity, Long> {

  List<SightingEntity> findByArticleIdOrderById(long articleId);
}
