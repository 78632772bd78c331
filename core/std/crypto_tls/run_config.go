package tls

import (
	"crypto/rand"
	"crypto/sha512"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"
)

// ---- configurations

// Clone copies all but the lock.
func (c *Config) Clone() *Config {
	if c == nil {
		return nil
	}
	c.mutex.RLock()
	defer c.mutex.RUnlock()
	own := *c
	own.mutex = sync.RWMutex{}
	return &own
}

func (c *Config) rand() io.Reader {
	if c.Rand != nil {
		return c.Rand
	}
	return rand.Reader
}

func (c *Config) time() time.Time {
	if c.Time != nil {
		return c.Time()
	}
	return time.Now()
}

// SetSessionTicketKeys keeps of each key the half of its digest by which tickets are encrypted and authenticated.
func (c *Config) SetSessionTicketKeys(keys [][32]byte) {
	if len(keys) == 0 {
		panic("tls: keys must have at least one key")
	}
	var all []byte
	for _, key := range keys {
		sum := sha512.Sum512(key[:])
		all = append(all, sum[16:48]...)
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.sessionTicketKeys = all
}

func (c *Config) BuildNameToCertificate() {
	c.NameToCertificate = map[string]*Certificate{}
	for i := range c.Certificates {
		cert := &c.Certificates[i]
		parsed, err := cert.first()
		if err != nil {
			continue
		}
		names := parsed.DNSNames
		if name := parsed.Subject.CommonName; name != "" && len(names) == 0 {
			names = []string{name}
		}
		for _, name := range names {
			c.NameToCertificate[name] = cert
		}
	}
}

func (c *Config) supportedVersions(isClient, isQUIC bool) (versions []uint16) {
	for v := uint16(VersionTLS13); v >= VersionTLS10; v-- {
		least := uint16(VersionTLS12)
		if c != nil && c.MinVersion != 0 {
			least = c.MinVersion
		}
		if isQUIC || isClient && c.EncryptedClientHelloConfigList != nil {
			least = max(least, VersionTLS13)
		}
		if v >= least && (c == nil || c.MaxVersion == 0 || v <= c.MaxVersion) {
			versions = append(versions, v)
		}
	}
	return versions
}

func (c *Config) mutualVersion(isClient, isQUIC bool, peerVersions []uint16) (uint16, bool) {
	for _, v := range c.supportedVersions(isClient, isQUIC) {
		if slices.Contains(peerVersions, v) {
			return v, true
		}
	}
	return 0, false
}

func (c *Config) supportsCurve(version uint16, x CurveID) bool {
	older := []CurveID{X25519, CurveP256, CurveP384, CurveP521}
	newer := []CurveID{4588, 4587, 4589} // of which older releases know but the first by name
	if c != nil && len(c.CurvePreferences) != 0 {
		if !slices.Contains(c.CurvePreferences, x) {
			return false
		}
		newer = append(newer, 514)
	}
	return slices.Contains(older, x) || version >= VersionTLS13 && slices.Contains(newer, x)
}

// ---- suites of ciphers

// A suite is made of numbers of kinds below.
type suite struct {
	id   uint16
	name string
	kind int
}

const (
	forTLS13 = 1 << iota
	forTLS12
	withECDHE
	withECDSA
	isInsecure
	isDisabled
)

var suites = []suite{
	{TLS_AES_128_GCM_SHA256, "TLS_AES_128_GCM_SHA256", forTLS13},
	{TLS_AES_256_GCM_SHA384, "TLS_AES_256_GCM_SHA384", forTLS13},
	{TLS_CHACHA20_POLY1305_SHA256, "TLS_CHACHA20_POLY1305_SHA256", forTLS13},
	{TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA, "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA", withECDHE | withECDSA},
	{TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA, "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA", withECDHE | withECDSA},
	{TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA, "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA", withECDHE},
	{TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA, "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA", withECDHE},
	{TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", forTLS12 | withECDHE | withECDSA},
	{TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", forTLS12 | withECDHE | withECDSA},
	{TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", forTLS12 | withECDHE},
	{TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", forTLS12 | withECDHE},
	{TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256, "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", forTLS12 | withECDHE},
	{TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256", forTLS12 | withECDHE | withECDSA},
	{TLS_RSA_WITH_RC4_128_SHA, "TLS_RSA_WITH_RC4_128_SHA", isInsecure},
	{TLS_RSA_WITH_3DES_EDE_CBC_SHA, "TLS_RSA_WITH_3DES_EDE_CBC_SHA", isInsecure},
	{TLS_RSA_WITH_AES_128_CBC_SHA, "TLS_RSA_WITH_AES_128_CBC_SHA", isInsecure},
	{TLS_RSA_WITH_AES_256_CBC_SHA, "TLS_RSA_WITH_AES_256_CBC_SHA", isInsecure},
	{TLS_RSA_WITH_AES_128_CBC_SHA256, "TLS_RSA_WITH_AES_128_CBC_SHA256", forTLS12 | isInsecure},
	{TLS_RSA_WITH_AES_128_GCM_SHA256, "TLS_RSA_WITH_AES_128_GCM_SHA256", forTLS12 | isInsecure},
	{TLS_RSA_WITH_AES_256_GCM_SHA384, "TLS_RSA_WITH_AES_256_GCM_SHA384", forTLS12 | isInsecure},
	{TLS_ECDHE_ECDSA_WITH_RC4_128_SHA, "TLS_ECDHE_ECDSA_WITH_RC4_128_SHA", withECDHE | withECDSA | isInsecure},
	{TLS_ECDHE_RSA_WITH_RC4_128_SHA, "TLS_ECDHE_RSA_WITH_RC4_128_SHA", withECDHE | isInsecure},
	{TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA, "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA", withECDHE | isInsecure},
	{TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256, "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256", forTLS12 | withECDHE | withECDSA | isInsecure},
	{TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256, "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256", forTLS12 | withECDHE | isInsecure},
}

func suitesOf(insecure bool) (list []*CipherSuite) {
	for _, s := range suites {
		versions := []uint16{VersionTLS10, VersionTLS11, VersionTLS12}
		if s.kind&forTLS12 != 0 {
			versions = versions[2:]
		} else if s.kind&forTLS13 != 0 {
			versions = []uint16{VersionTLS13}
		}
		if insecure == (s.kind&isInsecure != 0) {
			list = append(list, &CipherSuite{s.id, s.name, versions, insecure})
		}
	}
	return list
}

func CipherSuites() []*CipherSuite         { return suitesOf(false) }
func InsecureCipherSuites() []*CipherSuite { return suitesOf(true) }

func CipherSuiteName(id uint16) string {
	for _, s := range suites {
		if s.id == id {
			return s.name
		}
	}
	return fmt.Sprintf("0x%04X", id)
}

// agree tells whether one of the offered suites before TLS 1.3 has these kinds among mask. (All that are not safe are off
// unless they are asked for.)
func (c *Config) agree(offered []uint16, version uint16, mask, kinds int) bool {
	return slices.ContainsFunc(suites, func(s suite) bool {
		on := s.kind&isInsecure == 0
		if c.CipherSuites != nil {
			on = slices.Contains(c.CipherSuites, s.id)
		}
		return on && s.kind&forTLS13 == 0 && s.kind&mask == kinds && slices.Contains(offered, s.id) && (version >= VersionTLS12 || s.kind&forTLS12 == 0)
	})
}
