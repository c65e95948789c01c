package kutip.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DecisionRepository extends JpaRepository<DecisionEntity, Long> {

  List<DecisionEntity> findByClaimIdOrderById(long claimId);

  List<DecisionEntity> findByClaimIdInOrderById(Collection<Long> claims);

  long countByClaimIdIn(Collection<Long> claims);

  Optional<DecisionEntity> findFirstByClaimIdOrderById(long claimId);

  Optional<DecisionEntity> findFirstByClaimIdOrderByIdDesc(long claimId);

  /** The user's last decision that is still the last one on its claim and no undo itself. */
  @Query(
      """
      select d from DecisionEntity d
      where d.who = :who and d.verb <> UNDO
        and not exists (
          select 1 from DecisionEntity later where later.claimId = d.claimId and later.id > d.id)
      order by d.id desc
      limit 1\
      """)
  Optional<DecisionEntity> lastUndoable(String who);
}
