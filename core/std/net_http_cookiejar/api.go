// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package cookiejar

import "net/http"
import "net/url"
import "sync"
import "time"

type Jar struct {
	psList     PublicSuffixList
	mu         sync.Mutex
	entries    map[string]map[string]entry
	nextSeqNum uint64
}

func (j *Jar) Cookies(u *url.URL) (cookies []*http.Cookie)
func (j *Jar) SetCookies(u *url.URL, cookies []*http.Cookie)

type Options struct{ PublicSuffixList PublicSuffixList }

type PublicSuffixList interface {
	/*line jar.go:45:2*/PublicSuffix(domain string) string
	/*line jar.go:50:2*/String() string
}

type entry struct {
	Name       string
	Value      string
	Quoted     bool
	Domain     string
	Path       string
	SameSite   string
	Secure     bool
	HttpOnly   bool
	Persistent bool
	HostOnly   bool
	Expires    time.Time
	Creation   time.Time
	LastAccess time.Time
	seqNum     uint64
}

func New(o *Options) (*Jar, error)
