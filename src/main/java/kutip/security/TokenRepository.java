package kutip.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TokenRepository extends JpaRepository<TokenEntity, Long> {

  Optional<TokenEntity> findByTokenHash(String hash);

  @Query("select t from TokenEntity t where t.owner.name = :name order by t.id desc")
  List<TokenEntity> ofUser(String name);

  List<TokenEntity> findAllByOrderByIdDesc();

  /** Notes a use, at most once for each {@code before}. */
  @Modifying
  @Query(
      """
      update TokenEntity t set t.lastUsedAt = :now
      where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :before)\
      """)
  void used(long id, Instant now, Instant before);
}
