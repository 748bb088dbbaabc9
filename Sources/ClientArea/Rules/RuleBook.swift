/// Every rule of the product, once, in the order of the rule book.
package enum RuleBook {
  package static let rules: [any Rule.Type] = [
    TechnicalContactIsForOneService.self, AdministrativeContactOrdersForAnAccount.self,
    OnlyTheOwnerNamesTechnicalContacts.self, OnlyOwnServicesAreManaged.self,
    OwnerAndContactsMayRenew.self, SupportHelpsOwnersAndContacts.self,
    WhoOrdersForAnotherBecomesTechnicalContact.self, OwnerKeepsEveryRight.self,
    LinksAreIndependent.self, ATechnicalContactMayResign.self, ALinkIsNewAndToSomebodyElse.self,
    NotGrantedByATechnicalLink.self, BreakingOffersIndependence.self,

    BuyerIsTheAccountThatPays.self, QuickLinkInvoicesTheOwner.self,
    WebmasterWhoRenewsIsInvoiced.self, OwnerWhoRenewsIsInvoiced.self,
    SharedCredentialsInvoiceTheOwner.self, VisitorPaysForTheOwner.self,
    NameIsSaidBeforePayment.self, InvoiceIsFrozenWhenIssued.self, NumbersFollowWithoutGaps.self,
    TaxIsComputedOnTheTotal.self, BalanceIsTheActingAccounts.self,
    APayerOfTheAccountMayBeChosen.self, APeriodIsRenewedOnce.self,
    SeveralServicesArePaidAtOnce.self,
    StaffInvoiceIsPaidFromBilling.self,

    BeneficiaryNeedsAdvancedMode.self, AdvancedModeOffersThreeChoices.self,
    DetailsMustBeComplete.self, OnlyPrincipalsCanBeChosen.self, RecapEqualsWhatIsStored.self,
    APaidOrderCreatesEverythingAtOnce.self, AnAbandonedOrderCreatesNothing.self,
    AnAddressThatIsKnownIsAsked.self, ACartBelongsToOneSession.self, ARecordedOrderWaits.self,
    AnOrderKeepsItsPrice.self,

    WelcomeGoesToOwnerAndContacts.self, AlertsComeAtFiveStages.self,
    OnlyTheOwnerGetsTheQuickLink.self, AccountOpeningGoesToTheNewClient.self,
    RecipientsFollowTheLinks.self, MailsSpeakTheRecipientsLanguage.self,
    AQuickLinkRenewsOnce.self, MailsAreStandardMessages.self,

    SessionMustStand.self, ContactsAreAddedOrInvited.self, AGuestIsRegisteredElsewhere.self,
    EachHasAPermissionSet.self, EveryAccessHasAStatus.self, AnAcceptedGuestSwitchesAccounts.self,
    TheBackOfficeListsAccesses.self, AnInvitationIsForOneUserOnce.self,
    LossTakesEffectAtOnce.self, PermissionsHoldEverywhere.self, SomeThingsAreNeverDelegated.self,
    LoginIsLockedAfterFiveFailures.self,

    EachKindOfUserHasItsPlace.self, AnAccountHasContactTypes.self, APersonBelongsToAType.self,
    AUserIsSetUpWithThePerson.self, APersonKeepsOneUser.self,

    AnAccountMayBeAnAgency.self, AnOrderMayHaveOneAgency.self, AgencyActsLikeTheClient.self,
    AnAgencyServesSeveralClients.self, ClearingTheAgencyIsAskedAbout.self,

    TheFiltersAreIndependent.self, StaffSeesTheClientsPanel.self, ActingAsTheClientHasLimits.self,
    EachOfStaffHasARole.self, TheClientReadsWhoActedForHim.self,

    AMessageOpensATicketWithEach.self, AMessageSpeaksAFilledLanguage.self,
    TextsHaveKnownPlaces.self,

    TimeMovesForwardOnly.self, SameStepsGiveTheSameWorld.self, TheJournalGoesBothWays.self,
    EveryCommandCanBeTriedFirst.self,
    EveryDecisionNamesItsRules.self, TerminalsSeeEachOther.self, OnlyAnAcceptedPaymentCounts.self,

    CreditNotesMirrorTheInvoice.self, EachModuleHasItsList.self, AnExpenseIsWhatWasInvoiced.self,
    AnInvoiceIsRemindedOnceADay.self, ABalanceIsCorrectedWithAReason.self,
    TheListBeginsWithCodeAndLogin.self, AClientIsCreatedByStaff.self,
    TheRemarkIsForStaffAlone.self, OnlyAQuietAccountIsArchived.self,
    WhatIsReferredToIsArchived.self,
    ADiscountIsALineOfItsOwn.self, TheBestDiscountWins.self, TheTotalSeenIsPaid.self,

    SupportWorksInOrder.self, ANoteIsForStaffAlone.self, AContactWritesInTheOwnersName.self,
    SupportMaySendATicketOn.self, ATicketIsUnreadUntilOpened.self,
    TicketsAreFoundByAllTheirTexts.self, TicketsOfOneClientMayBeMerged.self,
    ATicketEndsWithTheRightToItsAnswer.self,

    AuthCodeGoesToTheHolder.self, ACodeNeedsALostOpportunity.self,
    AFailedCheckGoesToRetention.self, RetentionIsNoWall.self, ACodeIsShownOnce.self,
    ADomainIsInvoicedForItsFirstYear.self, NothingIsSubmittedBeforeTheAgreement.self,
    TheReplacedDomainStaysUntilItsDate.self, APasswordIsNeverSentAgain.self,
    AShutdownNeedsALostOpportunity.self, AStepBlocksTheNext.self, ARequestStaysWithTheOwner.self,
    AnOpenRequestKeepsTheAccount.self, AnAgencysPropertyTouchesNoRequest.self,
    AShutdownGoesOnAfterTheExpiry.self, ProceduresAreData.self, OneRequestAtATime.self,
    AnOpportunityIsOpenThenLost.self,
    AFormSavesWhatWasChanged.self, AChangedPasswordEndsSessions.self,
    AnInvitationStandsWithItsSender.self,
    ServiceMailsAreCopied.self,
    TheOtherSideIsTold.self,
    AQuestionEndsUnanswered.self,
    SupportAlwaysAnswers.self,
    ATechnicalContactSeesTheCodes.self,
    CompanyNumbersFitTheCountry.self,
    TheAnniversaryIsKept.self,
    TheRateFollowsFromTheBuyer.self,
    AnInvoiceShowsWhatTheLawAsks.self,
    AnInvoiceLeavesAsAPage.self,
    AnUnpaidInvoiceIsReminded.self,
    StagesAreTheProducts.self,
    AServiceIsSuspendedThenDeleted.self, ADomainIsRedeemedThenFree.self,
    EachStepOfALifeIsTold.self,
    ANameFitsItsOwner.self,
    AChangeOfOwnerIsAgreed.self,
    AServiceRenewsItself.self,
  ]

  /// The rule with an id, or nil where the book has none (a journal of a later version).
  package static func rule(_ id: RuleID) -> (any Rule.Type)? {
    rules.first { $0.id == id }
  }
}
