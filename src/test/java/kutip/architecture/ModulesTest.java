package kutip.architecture;

import kutip.Kutip;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void modulesUseOnlyOneAnothersRootTypesAndFormNoCycle() {
    ApplicationModules.of(Kutip.class).verify();
  }
}
