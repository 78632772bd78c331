// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package dnsmessage

type AAAAResource struct{ AAAA [16]byte }

func (r *AAAAResource) realType() Type
func (r *AAAAResource) GoString() string
func (r *AAAAResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)

type AResource struct{ A [4]byte }

func (r *AResource) realType() Type
func (r *AResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (r *AResource) GoString() string

type CNAMEResource struct{ CNAME Name }

func (r *CNAMEResource) realType() Type
func (r *CNAMEResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (r *CNAMEResource) GoString() string

type Class uint16

func (c Class) String() string
func (c Class) GoString() string

type HTTPSResource struct{ SVCBResource }

func (r *HTTPSResource) realType() Type
func (r *HTTPSResource) GoString() string

type Header struct {
	ID                 uint16
	Response           bool
	OpCode             OpCode
	Authoritative      bool
	Truncated          bool
	RecursionDesired   bool
	RecursionAvailable bool
	AuthenticData      bool
	CheckingDisabled   bool
	RCode              RCode
}

func (m *Header) pack() (id uint16, bits uint16)
func (m *Header) GoString() string

type MXResource struct {
	Pref uint16
	MX   Name
}

func (r *MXResource) realType() Type
func (r *MXResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (r *MXResource) GoString() string

type NSResource struct{ NS Name }

func (r *NSResource) realType() Type
func (r *NSResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (r *NSResource) GoString() string

type Name struct {
	Data   [255]byte
	Length uint8
}

func (n Name) String() string
func (n *Name) GoString() string
func (n *Name) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)

type OPTResource struct{ Options []Option }

func (r *OPTResource) realType() Type
func (r *OPTResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (r *OPTResource) GoString() string

type OpCode uint16

func (o OpCode) GoString() string

type Option struct {
	Code uint16
	Data []byte
}

func (o *Option) GoString() string

type PTRResource struct{ PTR Name }

func (r *PTRResource) realType() Type
func (r *PTRResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (r *PTRResource) GoString() string

type Parser struct {
	msg             []byte
	header          header
	section         uint8
	off             int
	index           int
	resHeaderValid  bool
	resHeaderOffset int
	resHeaderType   uint16
	resHeaderLength uint16
}

func (p *Parser) Start(msg []byte) (Header, error)
func (p *Parser) Question() (Question, error)
func (p *Parser) AllQuestions() ([]Question, error)
func (p *Parser) SkipQuestion() error
func (p *Parser) SkipAllQuestions() error
func (p *Parser) AnswerHeader() (ResourceHeader, error)
func (p *Parser) Answer() (Resource, error)
func (p *Parser) AllAnswers() ([]Resource, error)
func (p *Parser) SkipAnswer() error
func (p *Parser) SkipAllAnswers() error
func (p *Parser) AuthorityHeader() (ResourceHeader, error)
func (p *Parser) Authority() (Resource, error)
func (p *Parser) AllAuthorities() ([]Resource, error)
func (p *Parser) SkipAuthority() error
func (p *Parser) SkipAllAuthorities() error
func (p *Parser) AdditionalHeader() (ResourceHeader, error)
func (p *Parser) Additional() (Resource, error)
func (p *Parser) AllAdditionals() ([]Resource, error)
func (p *Parser) SkipAdditional() error
func (p *Parser) SkipAllAdditionals() error
func (p *Parser) CNAMEResource() (CNAMEResource, error)
func (p *Parser) MXResource() (MXResource, error)
func (p *Parser) NSResource() (NSResource, error)
func (p *Parser) PTRResource() (PTRResource, error)
func (p *Parser) SOAResource() (SOAResource, error)
func (p *Parser) TXTResource() (TXTResource, error)
func (p *Parser) SRVResource() (SRVResource, error)
func (p *Parser) AResource() (AResource, error)
func (p *Parser) AAAAResource() (AAAAResource, error)
func (p *Parser) OPTResource() (OPTResource, error)
func (p *Parser) UnknownResource() (UnknownResource, error)
func (p *Parser) SVCBResource() (SVCBResource, error)
func (p *Parser) HTTPSResource() (HTTPSResource, error)

type Question struct {
	Name  Name
	Type  Type
	Class Class
}

func (q *Question) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (q *Question) GoString() string

type RCode uint16

func (r RCode) String() string
func (r RCode) GoString() string

type Resource struct {
	Header ResourceHeader
	Body   ResourceBody
}

func (r *Resource) GoString() string
func (r *Resource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)

type ResourceBody interface {
	/*line message.go:520:2*/GoString() string
	/*line message.go:513:2*/pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
	/*line message.go:517:2*/realType() Type
}

type ResourceHeader struct {
	Name   Name
	Type   Type
	Class  Class
	TTL    uint32
	Length uint16
}

func (h *ResourceHeader) GoString() string
func (h *ResourceHeader) pack(oldMsg []byte, compression map[string]uint16, compressionOff int) (msg []byte, lenOff int, err error)
func (h *ResourceHeader) SetEDNS0(udpPayloadLen int, extRCode RCode, dnssecOK bool) error
func (h *ResourceHeader) DNSSECAllowed() bool
func (h *ResourceHeader) ExtendedRCode(rcode RCode) RCode

type SOAResource struct {
	NS      Name
	MBox    Name
	Serial  uint32
	Refresh uint32
	Retry   uint32
	Expire  uint32
	MinTTL  uint32
}

func (r *SOAResource) realType() Type
func (r *SOAResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (r *SOAResource) GoString() string

type SRVResource struct {
	Priority uint16
	Weight   uint16
	Port     uint16
	Target   Name
}

func (r *SRVResource) realType() Type
func (r *SRVResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (r *SRVResource) GoString() string

type SVCBResource struct {
	Priority uint16
	Target   Name
	Params   []SVCParam
}

func (r *SVCBResource) realType() Type
func (r *SVCBResource) GoString() string
func (r *SVCBResource) GetParam(key SVCParamKey) (value []byte, ok bool)
func (r *SVCBResource) SetParam(key SVCParamKey, value []byte)
func (r *SVCBResource) DeleteParam(key SVCParamKey) bool
func (r *SVCBResource) pack(msg []byte, _ map[string]uint16, _ int) ([]byte, error)

type SVCParam struct {
	Key   SVCParamKey
	Value []byte
}

func (p SVCParam) GoString() string

type SVCParamKey uint16

func (k SVCParamKey) String() string
func (k SVCParamKey) GoString() string

type TXTResource struct{ TXT []string }

func (r *TXTResource) realType() Type
func (r *TXTResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (r *TXTResource) GoString() string

type Type uint16

func (t Type) String() string
func (t Type) GoString() string

type UnknownResource struct {
	Type Type
	Data []byte
}

func (r *UnknownResource) realType() Type
func (r *UnknownResource) pack(msg []byte, compression map[string]uint16, compressionOff int) ([]byte, error)
func (r *UnknownResource) GoString() string

type header struct {
	id          uint16
	bits        uint16
	questions   uint16
	answers     uint16
	authorities uint16
	additionals uint16
}
