package kutip.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface UserRepository extends JpaRepository<UserEntity, Long> {

  Optional<UserEntity> findByName(String name);

  Optional<UserEntity> findByIssuerSubject(String subject);

  long countByRoleAndSignInTrue(Role role);

  long countByRoleAndSignInTrueAndEnabledTrue(Role role);

  List<UserEntity> findAllByOrderByName();
}
