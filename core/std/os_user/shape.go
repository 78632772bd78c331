// Package user: what gc inlines.
package user

func lookupGroup(name string) (*Group, error)
func lookupGroupId(gid string) (*Group, error)
func listGroups(u *User) ([]string, error)

func LookupGroup(name string) (*Group, error)  { return lookupGroup(name) }
func LookupGroupId(gid string) (*Group, error) { return lookupGroupId(gid) }
func (u *User) GroupIds() ([]string, error)    { return listGroups(u) }
