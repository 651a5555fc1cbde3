namespace EvidenceApi.Model;

/// <summary>What kind of document a source is.</summary>
public enum SourceKind { JOURNAL_ARTICLE, CONFERENCE_ABSTRACT, REGISTRY_RECORD, NEWS_ARTICLE, WEB_PAGE }

/// <summary>How far a fact was checked: read in the source itself, read only in a secondary document, or recalled and not yet checked.</summary>
public enum Verification { VERIFIED, VERIFIED_SECONDARY, UNVERIFIED }

/// <summary>A scheme of identifiers of publications.</summary>
public enum IdentifierSystem { DOI, PMID, PMCID }

/// <summary>A terminology that a measure or a term is mapped to.</summary>
public enum CodeSystem { MONDO, SNOMED_CT, NCIT, MESH, UMLS, DOID, EFO, ICD_10_CM }

/// <summary>The list of terms that a vocabulary entry belongs to.</summary>
public enum TermScheme { PHENOTYPE, INTERVENTION_TYPE, LIMITATION }
