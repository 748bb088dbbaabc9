/// What commands and rules may ask. The store answers inside the command's transaction.
package typealias Records = AccountRecords & LinkRecords & ServiceRecords & OrderRecords
  & BillingRecords & ImpersonationRecords & MailRecords & SupportRecords & PersonRecords
  & MessageRecords & ClientRecords & ProductRecords & DiscountRecords & RequestRecords
  & LifeRecords & OwnerChangeRecords
