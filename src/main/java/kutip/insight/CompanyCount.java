package kutip.insight;

import kutip.company.Company;

/** A company with the number of its facts. */
public record CompanyCount(Company company, long facts) {}
