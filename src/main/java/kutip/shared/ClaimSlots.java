package kutip.shared;

/** What a claim says, by its kind. */
public sealed interface ClaimSlots permits TalentMove, MarketCapChange, AiSpending {

  ClaimKind kind();
}
