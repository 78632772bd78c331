package pkix

import (
	"encoding/asn1"
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"time"
)

type AlgorithmIdentifier struct {
	Algorithm  asn1.ObjectIdentifier
	Parameters asn1.RawValue `asn1:"optional"`
}

type AttributeTypeAndValueSET struct {
	Type  asn1.ObjectIdentifier
	Value [][]AttributeTypeAndValue `asn1:"set"`
}

type Extension struct {
	Id       asn1.ObjectIdentifier
	Critical bool `asn1:"optional"`
	Value    []byte
}

type RevokedCertificate struct {
	SerialNumber   *big.Int
	RevocationTime time.Time
	Extensions     []Extension `asn1:"optional"`
}

type TBSCertificateList struct {
	Raw                 asn1.RawContent
	Version             int `asn1:"optional,default:0"`
	Signature           AlgorithmIdentifier
	Issuer              RDNSequence
	ThisUpdate          time.Time
	NextUpdate          time.Time            `asn1:"optional"`
	RevokedCertificates []RevokedCertificate `asn1:"optional"`
	Extensions          []Extension          `asn1:"tag:0,optional,explicit"`
}

// kinds are the attributes 2.5.4.N that a Name has as fields.
var kinds = map[int]string{3: "CN", 5: "SERIALNUMBER", 6: "C", 7: "L", 8: "ST", 9: "STREET", 10: "O", 11: "OU", 17: "POSTALCODE"}

// kindOf is the last number of such an attribute, or 0.
func kindOf(t asn1.ObjectIdentifier) int {
	if len(t) == 4 && t[0] == 2 && t[1] == 5 && t[2] == 4 && kinds[t[3]] != "" {
		return t[3]
	}
	return 0
}

func attribute(tv AttributeTypeAndValue) string {
	name := kinds[kindOf(tv.Type)]
	if name == "" {
		name = tv.Type.String()
		if _, text := tv.Value.(string); !text {
			if der, err := asn1.Marshal(tv.Value); err == nil {
				return name + "=#" + hex.EncodeToString(der)
			}
		}
	}
	value := fmt.Sprint(tv.Value)
	escaped := ""
	for i, c := range value {
		if strings.ContainsRune(",+\"\\<>;", c) || c == ' ' && (i == 0 || i == len(value)-1) || c == '#' && i == 0 {
			escaped += `\`
		}
		escaped += string(c)
	}
	return name + "=" + escaped
}

func (r RDNSequence) String() string {
	var parts []string
	for i := len(r) - 1; i >= 0; i-- {
		var same []string
		for _, tv := range r[i] {
			same = append(same, attribute(tv))
		}
		parts = append(parts, strings.Join(same, "+"))
	}
	return strings.Join(parts, ",")
}

func (n *Name) FillFromRDNSequence(rdns *RDNSequence) {
	for _, set := range *rdns {
		for _, tv := range set {
			n.Names = append(n.Names, tv)
			value, text := tv.Value.(string)
			if !text {
				continue
			}
			switch kindOf(tv.Type) {
			case 3:
				n.CommonName = value
			case 5:
				n.SerialNumber = value
			case 6:
				n.Country = append(n.Country, value)
			case 7:
				n.Locality = append(n.Locality, value)
			case 8:
				n.Province = append(n.Province, value)
			case 9:
				n.StreetAddress = append(n.StreetAddress, value)
			case 10:
				n.Organization = append(n.Organization, value)
			case 11:
				n.OrganizationalUnit = append(n.OrganizationalUnit, value)
			case 17:
				n.PostalCode = append(n.PostalCode, value)
			}
		}
	}
}

func (n Name) ToRDNSequence() (ret RDNSequence) {
	add := func(kind int, values ...string) {
		oid := asn1.ObjectIdentifier{2, 5, 4, kind}
		for _, extra := range n.ExtraNames {
			if extra.Type.Equal(oid) {
				return
			}
		}
		var set RelativeDistinguishedNameSET
		for _, value := range values {
			set = append(set, AttributeTypeAndValue{oid, value})
		}
		if set != nil {
			ret = append(ret, set)
		}
	}
	add(6, n.Country...)
	add(8, n.Province...)
	add(7, n.Locality...)
	add(9, n.StreetAddress...)
	add(17, n.PostalCode...)
	add(10, n.Organization...)
	add(11, n.OrganizationalUnit...)
	if n.CommonName != "" {
		add(3, n.CommonName)
	}
	if n.SerialNumber != "" {
		add(5, n.SerialNumber)
	}
	for _, extra := range n.ExtraNames {
		ret = append(ret, RelativeDistinguishedNameSET{extra})
	}
	return ret
}

func (n Name) String() string {
	var others RDNSequence
	for _, tv := range n.Names {
		if n.ExtraNames == nil && kindOf(tv.Type) == 0 {
			others = append(others, RelativeDistinguishedNameSET{tv})
		}
	}
	return append(others, n.ToRDNSequence()...).String()
}

//line pkix.go:319:1
func (certList *CertificateList) HasExpired(now time.Time) bool {
	return !now.Before(certList.TBSCertList.NextUpdate)
}
