/// That a person stands in a contact type (PERSON-3).
package struct TypeMembership: Entity {
  package let id: ID<TypeMembership>
  package let person: ID<Person>
  package let type: ID<ContactType>

  package init(id: ID<TypeMembership>, person: ID<Person>, type: ID<ContactType>) {
    self.id = id
    self.person = person
    self.type = type
  }
}
