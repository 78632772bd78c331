//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package url



type URL struct {
	Scheme      string
	Opaque      string
	User        *Userinfo
	Host        string
	Path        string
	RawPath     string
	OmitHost    bool
	ForceQuery  bool
	RawQuery    string
	Fragment    string
	RawFragment string
}

func (u *URL) setPath(p string) error
func (u *URL) EscapedPath() string
func (u *URL) setFragment(f string) error
func (u *URL) EscapedFragment() string
func (u *URL) String() string
func (u *URL) Redacted() string
func (u *URL) IsAbs() bool
func (u *URL) Parse(ref string) (*URL, error)
func (u *URL) ResolveReference(ref *URL) *URL
func (u *URL) Query() Values
func (u *URL) RequestURI() string
func (u *URL) Hostname() string
func (u *URL) Port() string
func (u *URL) MarshalBinary() (text []byte, err error)
func (u *URL) AppendBinary(b []byte) ([]byte, error)
func (u *URL) UnmarshalBinary(text []byte) error
func (u *URL) JoinPath(elem ...string) *URL
