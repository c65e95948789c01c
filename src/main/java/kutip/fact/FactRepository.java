package kutip.fact;

import org.springframework.data.jpa.repository.JpaRepository;

interface FactRepository extends JpaRepository<FactEntity, Long> {}
