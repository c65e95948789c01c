package kutip.extraction.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.extraction.frame.FrameClasses;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Entity;
import kutip.extraction.mention.Sentence;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import kutip.shared.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Names the members of a counted group: "hired three researchers", and then "the three are A, B and
 * C". As many names as the group has heads take its place.
 */
final class RollCall {

  /** So many sentences at most stand between a group and its names. */
  private static final int NEAR = 2;

  /** Persons whom other sentences tell of belong to a group at most so many sentences away. */
  private static final int SCENE = 6;

  private static final int LARGEST = 15;

  private final FrameClasses classes;

  RollCall(FrameClasses classes) {
    this.classes = classes;
  }

  /** Puts the names of a sentence in the place of a group told just before, or in it. */
  void call(TextField field, Sentence sentence, List<Draft> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft draft = told.get(i);
      if (sentence.number() - draft.sentence() > NEAR) {
        break;
      }
      if (draft.slots() instanceof TalentMove group && counted(group)) {
        List<Element> members = members(sentence, heads(group));
        if (!members.isEmpty() && !moves(told, sentence, members)) {
          told.remove(i);
          members.forEach(member -> told.add(named(field, sentence, draft, member)));
          return;
        }
      }
    }
  }

  private static int heads(TalentMove group) {
    return group.headcount() == null ? 0 : group.headcount();
  }

  private static boolean counted(TalentMove move) {
    int heads = heads(move);
    return move.person() == null
        && heads > 1
        && heads <= LARGEST
        && move.action() != TalentAction.LAYOFF;
  }

  /** The list of exactly so many people behind a mark of such lists; empty when there is none. */
  private List<Element> members(Sentence sentence, int heads) {
    List<Element> elements = sentence.elements();
    boolean spoken = false;
    for (int i = 0; i + 1 < elements.size(); i++) {
      Element e = elements.get(i);
      spoken |=
          e.type() == Element.Type.GROUP
              || e.type() == Element.Type.NUMBER
              || e.is(classes.groupNoun())
              || e.is(classes.arrivals())
              || e.is(classes.rollCall());
      if (spoken && (e.is(classes.rollCall()) || e.is(classes.auxiliary()))) {
        List<Element> members = list(sentence, i + 1);
        if (members.size() == heads) {
          return members;
        }
      }
    }
    return List.of();
  }

  private List<Element> list(Sentence sentence, int from) {
    List<Element> members = new ArrayList<>();
    for (int i = from; i < sentence.elements().size(); i++) {
      Element e = sentence.elements().get(i);
      if (e.personLike() && e.entity() != null) {
        members.add(e);
      } else if (!sentence.tokens().is(e.from(), ',')
          && !e.is(classes.and())
          && !e.is(classes.det())) {
        break;
      }
    }
    return members;
  }

  /** Whether the sentence itself says where one of the people goes. */
  private static boolean moves(List<Draft> told, Sentence sentence, List<Element> members) {
    Set<String> names =
        members.stream()
            .map(Element::entity)
            .filter(Objects::nonNull)
            .map(Entity::name)
            .collect(Collectors.toSet());
    return told.stream()
        .filter(draft -> draft.sentence() == sentence.number())
        .anyMatch(draft -> draft.slots() instanceof TalentMove m && names.contains(m.person()));
  }

  private static Draft named(TextField field, Sentence sentence, Draft draft, Element member) {
    TalentMove group = (TalentMove) draft.slots();
    Entity entity = Objects.requireNonNull(member.entity());
    String from = group.fromCompany() != null ? group.fromCompany() : Names.of(member.employer());
    from = Objects.equals(from, group.toCompany()) ? null : from;
    boolean apart = draft.sentence() != sentence.number();
    return new Draft(
        field,
        sentence.number(),
        apart ? sentence.startChar() : draft.start(),
        sentence.endChar(),
        move(entity.name(), from, group.toCompany(), member.role(), null),
        draft.modality(),
        draft.date(),
        draft.frame(),
        draft.context());
  }

  private static TalentMove move(
      String person,
      @Nullable String from,
      @Nullable String to,
      @Nullable String fromRole,
      @Nullable String toRole) {
    TalentAction action =
        to == null ? TalentAction.LEAVE : from == null ? TalentAction.JOIN : TalentAction.MOVE;
    return new TalentMove(
        action, person, 1, from, to, action == TalentAction.JOIN ? null : fromRole, toRole);
  }

  /** Drops each group of which as many people are told by name, who then share what it says. */
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Draft draft : drafts) {
      if (draft.slots() instanceof TalentMove group && counted(group)) {
        List<Draft> members = all.stream().filter(one -> member(one, draft, group)).toList();
        if (draft.field() == TextField.TITLE && members.size() > heads(group)) {
          all.remove(draft);
        } else if (members.size() == heads(group)) {
          all.remove(draft);
          members.forEach(one -> all.set(all.indexOf(one), filled(one, group)));
        }
      }
    }
    return all;
  }

  private static boolean member(Draft one, Draft draft, TalentMove group) {
    return one.slots() instanceof TalentMove move
        && move.person() != null
        && move.action() != TalentAction.PROMOTE
        && (one.field() != draft.field() || Math.abs(one.sentence() - draft.sentence()) <= SCENE)
        && Deduplication.agree(move.fromCompany(), group.fromCompany())
        && Deduplication.agree(move.toCompany(), group.toCompany())
        && !Objects.equals(move.toCompany(), group.fromCompany())
        && !Objects.equals(move.fromCompany(), group.toCompany())
        && (Math.abs(one.sentence() - draft.sentence()) <= 1
            || Objects.equals(move.fromCompany(), group.fromCompany())
            || Objects.equals(move.toCompany(), group.toCompany()));
  }

  private static Draft filled(Draft one, TalentMove group) {
    TalentMove move = (TalentMove) one.slots();
    TalentMove full =
        move(
            Objects.requireNonNull(move.person()),
            Deduplication.first(move.fromCompany(), group.fromCompany()),
            Deduplication.first(move.toCompany(), group.toCompany()),
            move.fromRole(),
            move.toRole());
    return new Draft(
        one.field(),
        one.sentence(),
        one.start(),
        one.end(),
        full,
        one.modality(),
        one.date(),
        one.frame(),
        one.context());
  }
}
