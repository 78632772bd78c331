package user

import "strconv"

// There is one user: root.

//line user.go:77:1
func (e UnknownUserError) Error() string {
	return "user: unknown user " + string(e)
}

//line user.go:69:1
func (e UnknownUserIdError) Error() string {
	return "user: unknown userid " + strconv.Itoa(int(e))
}

//line user.go:93:1
func (e UnknownGroupError) Error() string {
	return "group: unknown group " + string(e)
}

//line user.go:85:1
func (e UnknownGroupIdError) Error() string {
	return "group: unknown groupid " + string(e)
}

func Current() (*User, error) {
	return &User{Uid: "0", Gid: "0", Username: "root", Name: "root", HomeDir: "/root"}, nil
}

func (u *User) GroupIds() ([]string, error) { return []string{u.Gid}, nil }

func Lookup(username string) (*User, error) {
	if username == "root" {
		return Current()
	}
	return nil, UnknownUserError(username)
}

func LookupId(uid string) (*User, error) {
	if uid == "0" {
		return Current()
	}
	n, err := strconv.Atoi(uid)
	if err != nil {
		return nil, err
	}
	return nil, UnknownUserIdError(n)
}

func LookupGroup(name string) (*Group, error) {
	if name == "root" {
		return &Group{"0", "root"}, nil
	}
	return nil, UnknownGroupError(name)
}

func LookupGroupId(gid string) (*Group, error) {
	if gid == "0" {
		return &Group{"0", "root"}, nil
	}
	if _, err := strconv.Atoi(gid); err != nil {
		return nil, err
	}
	return nil, UnknownGroupIdError(gid)
}
