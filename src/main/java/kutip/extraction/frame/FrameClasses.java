package kutip.extraction.frame;

import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.LanguagePack;

/**
 * The word classes that the matcher itself asks for; the names are those of the lexicon files.
 *
 * @param and conjunctions inside a list
 * @param clause what begins another clause: "while", "after", "karena"
 * @param preposition what makes a following name no subject
 * @param subjectMark particles after a subject, in languages with postpositions
 * @param objectMark particles after an object
 * @param negation "not", "tidak"
 * @param denial "denied", "membantah", "no plans to"
 * @param hedge "could", "may", "in talks to"; counts before the trigger
 * @param rumour "reportedly", "according to people familiar"; counts anywhere in the sentence
 * @param future "will", "plans to", "akan"
 * @param futureBefore "to"; counts right before the trigger only
 * @param oldMark what marks a former value: "from", "up from", "compared with"
 * @param perYear "a year", "annually"
 * @param perPerson "each", "per person"
 * @param cueCapex data centres, chips, infrastructure
 * @param cueCompute cloud and computing contracts
 * @param cuePay salaries, bonuses, packages
 * @param cueResearch research and training runs
 * @param cueAi what makes spending AI spending
 * @param cueStake "stake", "shares", "saham" of the other company
 * @param who relative pronouns
 * @param absolute what may stand before the subject of a verbless clause: "with", "sent"
 * @param reachMark what marks a level reached: "to", "above"
 * @param cueLicence licensing of technology
 * @param supply verbs by which the subject is paid, not payer: "provide", "rent to"
 * @param valuation words that announce a company's stated valuation
 * @param partOf what stands before a total that a sum belongs to: "part of a"
 * @param workforce "of its workforce", "total staff of"
 * @param attribution what stands before the source of a statement: "according to"
 * @param cause what stands before a reason: "after", "karena"
 * @param capex "capital expenditure", "belanja modal": what rises or falls with it is no share
 * @param moves verbs of share prices
 * @param hypothesis "were to", "seandainya": what follows is no fact
 * @param successor "takes over as": what somebody does after another has left
 * @param changeMark "by": the figure after it is a difference, not a sum
 * @param moveNoun "jump", "decline"
 * @param spends verbs and nouns of spending
 * @param investMark "in", "into": what stands between money and the company that it is put into
 * @param value "market value": what makes an amount one of market value
 * @param or "or", "atau": before the same amount in another currency
 * @param stake "stake", "saham": what makes a percentage one of a company
 * @param listIntro "namely", "yakni": after it the members of a group are named
 * @param describing nouns that stand for a company before its name: "rival", "perusahaan"
 * @param groupMod words that may stand beside a noun for people
 * @param combined "a combined", "gabungan": before a total of several companies
 * @param deal nouns for contracts
 * @param invests verbs and nouns of investing
 * @param pays verbs of paying
 * @param from "from", "dari": before where somebody comes from
 * @param past what somebody does or did at a company: "led", "menjabat"
 * @param then "and", "lalu": joins a second verb to the subject of the first
 * @param each "each", "masing-masing": what is said holds of every member of a list
 * @param nominalised verb forms whose subject stands as their owner: "Meta'nın önerdiğini"
 * @param leaves "leave", "meninggalkan": after cuts, whom they spare
 * @param since "since", "sejak": the date after it is when something else happened
 * @param lowEnd "the low end": what the figure after it bounds from below
 * @param highEnd "the top end"
 * @param former "former", "yang sebelumnya"
 * @param round "funding round", "putaran pendanaan"
 * @param receive verbs of raising money
 * @param count "its workforce by": what stands before a number or share of people
 * @param bullet what opens an item of a list
 * @param thing "plant", "model": what a name before it names
 * @param arrivals "the new arrivals:": before a list of people who come
 * @param aggregate "the industry", "worldwide": what is said of many companies, not of one
 * @param joins what people do who come
 * @param officers whom a company parts with one by one: "co-founders", "executives"
 * @param rollCall "those four as", "the hires are": before the names of a group told before
 * @param auxiliary "is", "are", "has"
 * @param industry "the technology sector": nobody in particular
 * @param buys "purchase", "rent"
 * @param layoffs "lay off", "redundancies"
 * @param roster "departures include": before a list of people who left
 * @param afterwards "after joining X": what somebody had done before
 * @param staff "employees": who becomes that joins
 * @param groupNoun what people are counted as: "researchers", "co-founders"
 * @param converb verb forms that leave tense and mood to the verb at the end: "투자해", "投じて"
 * @param compared "more than": after a percentage that compares
 */
public record FrameClasses(
    ClassSet and,
    ClassSet clause,
    ClassSet preposition,
    ClassSet subjectMark,
    ClassSet objectMark,
    ClassSet anyMark,
    ClassSet of,
    ClassSet possessive,
    ClassSet det,
    ClassSet negation,
    ClassSet denial,
    ClassSet hedge,
    ClassSet rumour,
    ClassSet future,
    ClassSet futureBefore,
    ClassSet oldMark,
    ClassSet perYear,
    ClassSet perPerson,
    ClassSet cueCapex,
    ClassSet cueCompute,
    ClassSet cuePay,
    ClassSet cueResearch,
    ClassSet cueAi,
    ClassSet decoy,
    ClassSet stock,
    ClassSet who,
    ClassSet absolute,
    ClassSet reachMark,
    ClassSet cueLicence,
    ClassSet supply,
    ClassSet valuation,
    ClassSet partOf,
    ClassSet workforce,
    ClassSet attribution,
    ClassSet cause,
    ClassSet capex,
    ClassSet moves,
    ClassSet hypothesis,
    ClassSet successor,
    ClassSet changeMark,
    ClassSet moveNoun,
    ClassSet spends,
    ClassSet investMark,
    ClassSet value,
    ClassSet or,
    ClassSet stake,
    ClassSet listIntro,
    ClassSet describing,
    ClassSet groupMod,
    ClassSet combined,
    ClassSet deal,
    ClassSet invests,
    ClassSet pays,
    ClassSet from,
    ClassSet past,
    ClassSet then,
    ClassSet each,
    ClassSet nominalised,
    ClassSet leaves,
    ClassSet since,
    ClassSet lowEnd,
    ClassSet highEnd,
    ClassSet former,
    ClassSet round,
    ClassSet receive,
    ClassSet count,
    ClassSet compared,
    ClassSet bullet,
    ClassSet thing,
    ClassSet arrivals,
    ClassSet aggregate,
    ClassSet joins,
    ClassSet officers,
    ClassSet rollCall,
    ClassSet auxiliary,
    ClassSet industry,
    ClassSet staff,
    ClassSet afterwards,
    ClassSet roster,
    ClassSet layoffs,
    ClassSet buys,
    ClassSet groupNoun,
    ClassSet converb,
    ClassSet adverb) {

  public static FrameClasses of(LanguagePack pack) {
    return new FrameClasses(
        pack.classes("and"),
        pack.classes("clause"),
        pack.classes("preposition"),
        pack.classes("subject_mark"),
        pack.classes("object_mark"),
        pack.classes(
            "from_mark",
            "to_mark",
            "for_mark",
            "at_mark",
            "by_mark",
            "as_mark",
            "object_mark",
            "of",
            "possessive"),
        pack.classes("of"),
        pack.classes("possessive"),
        pack.classes("det"),
        pack.classes("negation"),
        pack.classes("denial"),
        pack.classes("hedge"),
        pack.classes("rumour"),
        pack.classes("future"),
        pack.classes("future_before"),
        pack.classes("old_mark"),
        pack.classes("per_year"),
        pack.classes("per_person"),
        pack.classes("cue_capex"),
        pack.classes("cue_compute"),
        pack.classes("cue_pay"),
        pack.classes("cue_research"),
        pack.classes("cue_ai"),
        pack.classes("decoy_noun", "index_noun"),
        pack.classes("stock_noun"),
        pack.classes("who"),
        pack.classes("absolute"),
        pack.classes("reach_mark"),
        pack.classes("cue_licence"),
        pack.classes("supply_verb"),
        pack.classes("valuation"),
        pack.classes("part_of"),
        pack.classes("workforce"),
        pack.classes("attribution"),
        pack.classes("cause"),
        pack.classes("capex_noun"),
        pack.classes("rise_verb", "fall_verb"),
        pack.classes("hypothesis"),
        pack.classes("successor_verb"),
        pack.classes("change_mark"),
        pack.classes("rise_noun", "fall_noun"),
        pack.classes("spend_verb", "pay_verb", "invest_noun"),
        pack.classes("invest_mark"),
        pack.classes("value_cue", "market_level"),
        pack.classes("or"),
        pack.classes("stake_word"),
        pack.classes("list_intro"),
        pack.classes("relation_noun", "name_intro", "company_noun"),
        pack.classes("group_mod"),
        pack.classes("combined"),
        pack.classes("deal_noun"),
        pack.classes("spend_verb", "invest_noun"),
        pack.classes("pay_verb"),
        pack.classes("from_mark"),
        pack.classes("relative_role"),
        pack.classes("and", "and_then"),
        pack.classes("each"),
        pack.classes("nominalised"),
        pack.classes("leave_verb"),
        pack.classes("since"),
        pack.classes("low_end"),
        pack.classes("high_end"),
        pack.classes("former"),
        pack.classes("round_noun"),
        pack.classes("receive_verb"),
        pack.classes("count_mark"),
        pack.classes("compared"),
        pack.classes("bullet"),
        pack.classes("thing_noun"),
        pack.classes("arrivals"),
        pack.classes("aggregate"),
        pack.classes("join_verb"),
        pack.classes("founder", "officer"),
        pack.classes("roll_call", "list_intro"),
        pack.classes("aux"),
        pack.classes("industry"),
        pack.classes("staff_noun"),
        pack.classes("after_word"),
        pack.classes("leave_list"),
        pack.classes("layoff_verb", "layoff_noun"),
        pack.classes("acquire_verb", "rent_verb"),
        pack.classes("group_noun"),
        pack.classes("converb"),
        pack.classes("adverb", "future", "hedge", "rumour", "negation", "aux"));
  }
}
