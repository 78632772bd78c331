package x509

import (
	"bytes"
	"slices"
)

// anyPolicy is 2.5.29.32.0.
const anyPolicy = "\x55\x1d\x20\x00"

// A policy holds at some depth of a chain because its parents, one certificate above, expect it.
type policy struct {
	id       string
	expected []string
	parents  []*policy
	children int
}

// policies are those of each depth, from the root on (RFC 9618).
type policies []map[string]*policy

func (p policies) last() map[string]*policy { return p[len(p)-1] }

func (p policies) add(id string, parents ...*policy) *policy {
	one := &policy{id: id, expected: []string{id}}
	for _, parent := range parents {
		if !slices.Contains(one.parents, parent) {
			one.parents = append(one.parents, parent)
			parent.children++
		}
	}
	p.last()[id] = one
	return one
}

func (p policies) drop(level map[string]*policy, id string) {
	if one := level[id]; one != nil {
		for _, parent := range one.parents {
			parent.children--
		}
		delete(level, id)
	}
}

// prune drops what has no children above the last depth.
func (p policies) prune() {
	for i := len(p) - 2; i > 0; i-- {
		for id, one := range p[i] {
			if one.children == 0 {
				p.drop(p[i], id)
			}
		}
	}
}

// descend adds what a certificate says, of which any stands for what its parents expect besides.
func (p policies) descend(cert *Certificate, any bool) policies {
	above := p.last()
	p = append(p, map[string]*policy{})
	expecting := map[string][]*policy{}
	for _, parent := range above {
		for _, id := range parent.expected {
			expecting[id] = append(expecting[id], parent)
		}
	}
	all := false
	for _, oid := range cert.Policies {
		id := string(oid.der)
		if id == anyPolicy {
			all = any
		} else if parents := expecting[id]; len(parents) > 0 {
			p.add(id, parents...)
		} else if parent := above[anyPolicy]; parent != nil {
			p.add(id, parent)
		}
	}
	if all {
		for id, parents := range expecting {
			if p.last()[id] == nil {
				p.add(id, parents...)
			}
		}
	}
	p.prune()
	return p
}

// translate lets the policies of an issuer be called as its subjects call them, or drops them.
func (p policies) translate(mappings []PolicyMapping, allowed bool) (ok bool) {
	names := map[string][]string{}
	for _, m := range mappings {
		from, to := string(m.IssuerDomainPolicy.der), string(m.SubjectDomainPolicy.der)
		switch {
		case !allowed:
			p.drop(p.last(), from)
		case from == anyPolicy || to == anyPolicy:
			return false
		default:
			names[from] = append(names[from], to)
		}
	}
	p.prune()
	for from, to := range names {
		one := p.last()[from]
		if parent := p.last()[anyPolicy]; one == nil && parent != nil {
			one = p.add(from, parent)
		}
		if one != nil {
			one.expected = to
		}
	}
	return true
}

// valid are the policies at which any of an issuer ended, and any itself if it lasts.
func (p policies) valid() map[string]bool {
	ids := map[string]bool{}
	if p == nil {
		return ids
	}
	for _, level := range p {
		for id, one := range level {
			if id != anyPolicy && len(one.parents) == 1 && one.parents[0].id == anyPolicy {
				ids[id] = true
			}
		}
	}
	if p.last()[anyPolicy] != nil {
		ids[anyPolicy] = true
	}
	return ids
}

// followsPolicies tells whether a chain follows the policies that it asks for, or the options do (RFC 5280, 6.1).
func followsPolicies(chain []*Certificate, opts VerifyOptions) bool {
	n := len(chain) - 1
	if n == 0 {
		return true
	}
	begin := func(inhibited bool) int {
		if inhibited {
			return 0
		}
		return n + 1
	}
	any, explicit, mapping := begin(opts.inhibitAnyPolicy), begin(opts.requireExplicitPolicy), begin(opts.inhibitPolicyMapping)
	wanted := map[string]bool{}
	for _, oid := range opts.CertificatePolicies {
		wanted[string(oid.der)] = true
	}
	p := policies{{}}
	p.add(anyPolicy)
	for i := n - 1; i >= 0; i-- {
		cert := chain[i]
		own := bytes.Equal(cert.RawIssuer, cert.RawSubject)
		if len(cert.Policies) == 0 {
			p = nil
		}
		if explicit == 0 && p == nil {
			return false
		}
		if p != nil {
			p = p.descend(cert, any > 0 || i > 0 && own)
		}
		if i == 0 {
			break
		}
		if p != nil && len(cert.PolicyMappings) > 0 && !p.translate(cert.PolicyMappings, mapping > 0) {
			return false
		}
		if !own {
			any, explicit, mapping = max(any-1, 0), max(explicit-1, 0), max(mapping-1, 0)
		}
		lowered := func(left *int, n int, zero bool) {
			if n > 0 || zero {
				*left = min(*left, n)
			}
		}
		lowered(&explicit, cert.RequireExplicitPolicy, cert.RequireExplicitPolicyZero)
		lowered(&mapping, cert.InhibitPolicyMapping, cert.InhibitPolicyMappingZero)
		lowered(&any, cert.InhibitAnyPolicy, cert.InhibitAnyPolicyZero)
	}
	if explicit--; explicit > 0 && !chain[0].RequireExplicitPolicyZero {
		return true
	}
	// Now one of the wanted policies has to be valid.
	valid := p.valid()
	if len(wanted) == 0 || valid[anyPolicy] || len(wanted) == 1 && wanted[anyPolicy] {
		return len(valid) > 0
	}
	for id := range valid {
		if wanted[id] {
			return true
		}
	}
	return false
}
