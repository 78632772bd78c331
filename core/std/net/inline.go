// Package net: bodies that gc inlines, and that run as well.
package net

// Addresses ff01::/16, whatever their flags.
//line ip.go:166:1
func (ip IP) IsInterfaceLocalMulticast() bool {
	return len(ip) == IPv6len && ip[0] == 0xff && ip[1]&0x0f == 1
}

//line ip.go:206:1
func isZeros(p IP) bool {
	for i := 0; i < len(p); i++ {
		if p[i] != 0 {
			return false
		}
	}
	return true
}

// The last four bytes, of sixteen ones behind the prefix ::ffff:0:0.
//line ip.go:217:1
func (ip IP) To4() IP {
	if len(ip) == IPv4len {
		return ip
	}
	if len(ip) == IPv6len &&
		isZeros(ip[0:10]) &&
		ip[10] == 0xff &&
		ip[11] == 0xff {
		return ip[12:16]
	}
	return nil
}
