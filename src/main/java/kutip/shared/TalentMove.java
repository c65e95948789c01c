package kutip.shared;

import org.jspecify.annotations.Nullable;

/**
 * A person, or a counted group, enters, leaves or changes place in a company.
 *
 * @param person full name where the article has it; null for a group
 * @param headcount number of people, 1 for a person, null when a group is not counted
 */
public record TalentMove(
    TalentAction action,
    @Nullable String person,
    @Nullable Integer headcount,
    @Nullable String fromCompany,
    @Nullable String toCompany,
    @Nullable String fromRole,
    @Nullable String toRole)
    implements ClaimSlots {

  @Override
  public ClaimKind kind() {
    return ClaimKind.TALENT_MOVE;
  }
}
