package kutip.extraction.mention;

import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.LanguagePack;

/**
 * The word classes that names and noun phrases are read with; the names are those of the lexicon
 * files.
 *
 * @param and conjunctions inside a list
 * @param former "former", "ex-", "mantan"
 * @param of markers between a noun and what it belongs to: "of", "dari", "von"
 * @param possessive markers after the possessor: "'s", "の"
 * @param det articles and the like, which say nothing
 * @param roleHead "chief executive", "engineer", "kepala"
 * @param roleMod words that belong to a role beside its head: "senior", "AI", "research"
 * @param roleOf what joins a role and its field: "of" in "head of robotics"
 * @param groupNoun what is counted when people are: "employees", "jobs", "karyawan"
 * @param groupMod words that may stand between number and group noun
 * @param stock "shares", "stock", "market value": the company's value on the exchange
 * @param decoy "revenue", "profit", "sales": figures that are not about market value or spending
 * @param relation nouns between two companies of which the second is meant: "parent", "maker",
 *     "rival"
 * @param orgSuffix last words of company names: "Inc", "Labs", "Technologies"
 * @param honorific "Mr" before or "氏" after a person's name
 * @param particle "de", "van", "bin" inside names
 * @param pronounPerson "he", "she", "dia"
 * @param pronounCompany "the company", "the start-up", "perusahaan itu", "its"
 * @param pronounPossessive "its": a company, but only as an owner
 * @param surname surnames of one character, for names written without spaces
 * @param who relative pronouns
 * @param relativeRole verbs that say what somebody does or did at a company: "led", "who ran"
 * @param nameCharacter characters that transcribe foreign names: "斯", "特", "먼"
 * @param nameMark particles that may follow a person's name at once
 * @param title roles that stand right after a name, as an honorific does: "社長", "대표"
 * @param nameIntro nouns that a new name follows: "start-up", "rival", "perusahaan rintisan"
 * @param maker nouns that make a company of its product: "the ChatGPT maker", "pembuat iPhone"
 * @param companyNoun nouns for companies: "the chipmaker", "raksasa teknologi itu"
 * @param definite what makes such a noun stand for a company named before: "the", "itu"
 * @param place places, which may stand beside such a noun
 * @param moveVerb verbs of coming and going, which no insertion may hide
 * @param valuation "valuation": of a listed company it is its market value
 * @param trade what a company deals in, before a noun for companies: "data center company"
 * @param unlisted descriptions of companies whose shares are not traded: "the start-up"
 * @param listIntro "namely", "including": after it the members of a group are named
 * @param founder "founder", "co-founder": who founded a company may long be elsewhere
 * @param latter "the latter", "后者": the company named last
 * @param preposition what makes a following name no subject
 * @param adverb words that may stand anywhere: "roughly"
 * @param workplace "at": before where somebody works
 * @param age what makes a number an age: "-year-old"
 * @param meanwhile "while": before a clause about somebody else
 * @param that "that": before what somebody says
 * @param platform "on" in "on X": what follows is where something was posted
 * @param from "dari": before where somebody comes from
 * @param bullet what opens an item of a list
 * @param unit teams and laboratories, which stand behind their company: "연구소", "チーム"
 * @param unitEnd such nouns with their particle: "팀에", which stays a word of its own
 * @param copula "이었던", "である": joins a role and the name behind it
 * @param atLeast "이상", "以上": behind an amount that is only a lower bound
 * @param converted "日本円で", "折合人民币": before the same amount in another currency
 * @param receiver "に", "への": particles behind the company that gets an amount
 * @param bareCount after what a bare number counts people: "laid off", "its workforce by"
 */
public record NounClasses(
    ClassSet and,
    ClassSet former,
    ClassSet of,
    ClassSet possessive,
    ClassSet det,
    ClassSet roleHead,
    ClassSet founder,
    ClassSet roleMod,
    ClassSet roleOf,
    ClassSet groupNoun,
    ClassSet groupMod,
    ClassSet stock,
    ClassSet decoy,
    ClassSet relation,
    ClassSet orgSuffix,
    ClassSet honorific,
    ClassSet particle,
    ClassSet pronounPerson,
    ClassSet pronounCompany,
    ClassSet pronounPossessive,
    ClassSet surname,
    ClassSet who,
    ClassSet relativeRole,
    ClassSet nameCharacter,
    ClassSet nameMark,
    ClassSet title,
    ClassSet nameIntro,
    ClassSet maker,
    ClassSet companyNoun,
    ClassSet definite,
    ClassSet place,
    ClassSet moveVerb,
    ClassSet valuation,
    ClassSet trade,
    ClassSet unlisted,
    ClassSet listIntro,
    ClassSet latter,
    ClassSet preposition,
    ClassSet adverb,
    ClassSet unit,
    ClassSet unitEnd,
    ClassSet copula,
    ClassSet atLeast,
    ClassSet converted,
    ClassSet receiver,
    ClassSet bareCount,
    ClassSet workplace,
    ClassSet bullet,
    ClassSet from,
    ClassSet age,
    ClassSet meanwhile,
    ClassSet that,
    ClassSet platform) {

  public static NounClasses of(LanguagePack pack) {
    return new NounClasses(
        pack.classes("and"),
        pack.classes("former"),
        pack.classes("of"),
        pack.classes("possessive"),
        pack.classes("det"),
        pack.classes("role_head"),
        pack.classes("founder"),
        pack.classes("role_mod"),
        pack.classes("role_of"),
        pack.classes("group_noun"),
        pack.classes("group_mod"),
        pack.classes("stock_noun"),
        pack.classes("decoy_noun"),
        pack.classes("relation_noun"),
        pack.classes("org_suffix"),
        pack.classes("honorific"),
        pack.classes("name_particle"),
        pack.classes("pronoun_person"),
        pack.classes("pronoun_company"),
        pack.classes("pronoun_possessive"),
        pack.classes("surname"),
        pack.classes("who"),
        pack.classes("relative_role"),
        pack.classes("name_character"),
        pack.classes("subject_mark", "object_mark"),
        pack.classes("title"),
        pack.classes("name_intro"),
        pack.classes("maker_noun"),
        pack.classes("company_noun"),
        pack.classes("definite"),
        pack.classes("place"),
        pack.classes(
            "hire_verb",
            "hire_passive",
            "hire_passive_plain",
            "hired_from",
            "join_verb",
            "leave_verb"),
        pack.classes("valuation"),
        pack.classes("capex_noun", "cue_capex", "cue_compute", "cue_ai"),
        pack.classes("unlisted_noun"),
        pack.classes("list_intro"),
        pack.classes("latter"),
        pack.classes("preposition", "tenure_mark"),
        pack.classes("adverb"),
        pack.classes("unit_noun"),
        pack.classes("unit_end"),
        pack.classes("copula"),
        pack.classes("at_least"),
        pack.classes("converted"),
        pack.classes("receiver"),
        pack.classes("bare_count"),
        pack.classes("leave_place", "workplace"),
        pack.classes("bullet"),
        pack.classes("from_mark"),
        pack.classes("age"),
        pack.classes("meanwhile"),
        pack.classes("that_word"),
        pack.classes("platform_mark"));
  }
}
