package kutip.claim;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClaimRepository extends JpaRepository<ClaimEntity, Long> {

  List<ClaimEntity> findByArticleIdIn(Collection<Long> articles);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from ClaimEntity c where c.id = :id")
  Optional<ClaimEntity> lock(long id);
}
