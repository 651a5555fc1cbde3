namespace EvidenceApi.Model;

/// <summary>What kind of document a source is; RECOMMENDATION is the guidance of a professional body.</summary>
public enum SourceKind { JOURNAL_ARTICLE, CONFERENCE_ABSTRACT, REGISTRY_RECORD, RECOMMENDATION, NEWS_ARTICLE, WEB_PAGE }

/// <summary>
/// How far a fact was checked. VERIFIED: read in the report, registry or page of a first-hand source. VERIFIED_COPY: read in an exact copy of that text elsewhere.
/// VERIFIED_SECONDARY: read only in a retelling by someone else. UNVERIFIED: recalled and not yet checked.
/// </summary>
public enum Verification { VERIFIED, VERIFIED_COPY, VERIFIED_SECONDARY, UNVERIFIED }

/// <summary>
/// What was read of the cited document. ORIGINAL: its own text, at the publisher, PubMed, PubMed Central, the registry or a repository of the authors' institution. COPY: an exact
/// copy of that text elsewhere (forum, mirror, aggregator). RETELLING: a summary by someone else. NOT_READ: nothing; the fact was recalled.
/// </summary>
public enum ReadKind { ORIGINAL, COPY, RETELLING, NOT_READ }

/// <summary>What a body says of a treatment: recommended, recommended only within research, recommended against, or too little evidence to say.</summary>
public enum RecommendationDirection { FOR, ONLY_IN_RESEARCH, AGAINST, INSUFFICIENT_EVIDENCE }

/// <summary>What a search for notices about a publication found; NOT_SEARCHED where no search is recorded, which does not mean that there is no notice.</summary>
public enum RetractionStatus { RETRACTED, EXPRESSION_OF_CONCERN, CORRECTED, NONE_FOUND, NOT_SEARCHED }

/// <summary>A scheme of identifiers of publications.</summary>
public enum IdentifierSystem { DOI, PMID, PMCID }

/// <summary>A terminology that a measure or a term is mapped to.</summary>
public enum CodeSystem { MONDO, SNOMED_CT, NCIT, MESH, UMLS, DOID, EFO, ICD_10_CM }

/// <summary>The list of terms that a vocabulary entry belongs to.</summary>
public enum TermScheme { PHENOTYPE, INTERVENTION_TYPE, LIMITATION, DEFINITION_CLASS, CAVEAT }
