extension Migration {
  /// Requests to support: the procedures, what was asked with the steps that it began with, who ticked what, auth codes,
  /// domains that took the place of others, extensions, and churn opportunities.
  static let requests = Migration(
    name: "requests",
    script: """
      CREATE TABLE procedure (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        plan TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX procedureByKind ON procedure (kind);

      CREATE TABLE serviceRequest (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL,
        kind TEXT NOT NULL,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        service INTEGER REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        subject TEXT NOT NULL COLLATE NOCASE,
        reason TEXT,
        contact INTEGER REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        askedOn INTEGER NOT NULL,
        status TEXT NOT NULL CHECK (
          status IN ('forwarded', 'open', 'done', 'answered', 'cancelled')),
        plan TEXT NOT NULL,
        dueOn INTEGER NOT NULL,
        assignee INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
        riskSince INTEGER,
        riskReason TEXT,
        riskWebsite INTEGER REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        closedOn INTEGER,
        closing TEXT,
        CHECK ((riskSince IS NULL) = (riskReason IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX requestByNumber ON serviceRequest (number);
      CREATE INDEX standingRequestByDue ON serviceRequest (dueOn, id)
      WHERE status IN ('open', 'forwarded');
      CREATE INDEX finishedRequestByDue ON serviceRequest (dueOn, id)
      WHERE status NOT IN ('open', 'forwarded');
      CREATE UNIQUE INDEX standingRequestBySubject ON serviceRequest (kind, subject)
      WHERE status IN ('open', 'forwarded');
      CREATE INDEX requestByAccount ON serviceRequest (account, dueOn, id);
      CREATE INDEX requestByService ON serviceRequest (service, kind, id)
      WHERE service IS NOT NULL;
      CREATE INDEX requestByContact ON serviceRequest (contact, dueOn, id)
      WHERE contact IS NOT NULL;
      CREATE INDEX requestByAssignee ON serviceRequest (assignee, dueOn, id)
      WHERE assignee IS NOT NULL;
      CREATE INDEX requestByRiskWebsite ON serviceRequest (riskWebsite)
      WHERE riskWebsite IS NOT NULL;

      CREATE INDEX websiteByOwner ON service (owner, id) WHERE kind = 'website';

      CREATE TABLE stepTick (
        id INTEGER PRIMARY KEY,
        request INTEGER NOT NULL REFERENCES serviceRequest (id) DEFERRABLE INITIALLY DEFERRED,
        step INTEGER NOT NULL,
        user INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
        tickedAt INTEGER NOT NULL,
        evidence TEXT NOT NULL,
        motive TEXT,
        withdrawnAt INTEGER
      ) STRICT;
      CREATE INDEX stepTickByRequest ON stepTick (request, id);
      CREATE UNIQUE INDEX standingStepTick ON stepTick (request, step) WHERE withdrawnAt IS NULL;

      CREATE TABLE authCode (
        id INTEGER PRIMARY KEY,
        service INTEGER NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        request INTEGER NOT NULL REFERENCES serviceRequest (id) DEFERRABLE INITIALLY DEFERRED,
        issuedOn INTEGER NOT NULL,
        validUntil INTEGER NOT NULL,
        hash TEXT,
        shownAt INTEGER,
        replacedOn INTEGER,
        CHECK ((hash IS NULL) = (shownAt IS NULL))
      ) STRICT;
      CREATE INDEX authCodeByRequest ON authCode (request);
      CREATE INDEX authCodeByService ON authCode (service, id);

      CREATE TABLE domainReplacement (
        id INTEGER PRIMARY KEY,
        old INTEGER NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        new INTEGER NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
        request INTEGER NOT NULL REFERENCES serviceRequest (id) DEFERRABLE INITIALLY DEFERRED,
        since INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX domainReplacementByOld ON domainReplacement (old);
      CREATE UNIQUE INDEX domainReplacementByNew ON domainReplacement (new);
      CREATE INDEX domainReplacementByRequest ON domainReplacement (request);

      CREATE TABLE domainExtension (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL COLLATE NOCASE,
        likeness TEXT NOT NULL,
        lockDays INTEGER NOT NULL,
        codeDays INTEGER NOT NULL,
        redemptionDays INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX domainExtensionByName ON domainExtension (name);

      CREATE TABLE opportunity (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
        status TEXT NOT NULL CHECK (status IN ('open', 'lost', 'closed')),
        reason TEXT NOT NULL,
        manager TEXT NOT NULL,
        openedOn INTEGER NOT NULL,
        lostOn INTEGER,
        closedOn INTEGER
      ) STRICT;
      CREATE INDEX opportunityByAccount ON opportunity (account, id);
      CREATE UNIQUE INDEX standingOpportunityByAccount ON opportunity (account)
      WHERE status <> 'closed';
      """)
}
