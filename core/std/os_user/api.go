// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package user

type Group struct {
	Gid  string
	Name string
}

type UnknownGroupError string

func (e UnknownGroupError) Error() string

type UnknownGroupIdError string

func (e UnknownGroupIdError) Error() string

type UnknownUserError string

func (e UnknownUserError) Error() string

type UnknownUserIdError int

func (e UnknownUserIdError) Error() string

type User struct {
	Uid      string
	Gid      string
	Username string
	Name     string
	HomeDir  string
}

func (u *User) GroupIds() ([]string, error)
func Current() (*User, error)
func Lookup(username string) (*User, error)
func LookupGroup(name string) (*Group, error)
func LookupGroupId(gid string) (*Group, error)
func LookupId(uid string) (*User, error)
