// Package user: what gc inlines.
package user

func lookupGroup(name string) (*Group, error)
func lookupGroupId(gid string) (*Group, error)
func listGroups(u *User) ([]string, error)

//line lookup.go:57:1
func LookupGroup(name string) (*Group, error) {
	return lookupGroup(name)
}

//line lookup.go:63:1
func LookupGroupId(gid string) (*Group, error) {
	return lookupGroupId(gid)
}

//line lookup.go:68:1
func (u *User) GroupIds() ([]string, error) {
	return listGroups(u)
}
