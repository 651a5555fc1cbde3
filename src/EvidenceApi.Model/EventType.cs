namespace EvidenceApi.Model;

/// <summary>
/// What happened to a study, or to what this dataset holds of it. Changes of bookkeeping (days of reading, last updates, notes) are no events.
/// STATUS_CHANGED, ENROLLMENT_CHANGED, SITE_COUNT_CHANGED and DATE_MOVED come from dated statements, so that one which is learnt late has its true place in time.
/// WITHDRAWN: the register does not contain the record any more; REINSTATED: it does again.
/// </summary>
public enum EventType
{
    STUDY_ADDED, STUDY_REMOVED, WITHDRAWN, REINSTATED, REPORT_ADDED, REPORT_REMOVED, STATUS_CHANGED, ENROLLMENT_CHANGED, SITE_COUNT_CHANGED, DATE_MOVED,
    SITE_ADDED, SITE_STATUS_CHANGED, SITE_REMOVED, SPONSOR_CHANGED, ORGANIZATION_CHANGED, TITLE_CHANGED, DESIGN_CHANGED, CONDITION_CHANGED,
    INTERVENTION_CHANGED, ARM_CHANGED, ELIGIBILITY_CHANGED, RESULTS_POSTED, OUTCOME_ADDED, OUTCOME_CHANGED, OUTCOME_REMOVED, RESULT_ADDED, VALUE_CORRECTED,
    RESULT_REMOVED, CLAIM_ADDED, CLAIM_CHANGED, CLAIM_VERDICT_CHANGED, CLAIM_REMOVED,
}
