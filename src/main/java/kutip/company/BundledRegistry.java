package kutip.company;

import kutip.extraction.NameRegistry;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Brings the registry in the database up to the bundled one before anything reads it. */
@Component
class BundledRegistry implements SmartInitializingSingleton {

  private final RegistryService registry;

  BundledRegistry(RegistryService registry) {
    this.registry = registry;
  }

  @Override
  public void afterSingletonsInstantiated() {
    registry.takeOver(NameRegistry.bundled());
  }
}
